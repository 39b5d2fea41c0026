// A small MCP server for the demo: keeps notes in memory.
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

const notes = [];
const server = new McpServer({ name: 'notes', version: '1.0.0' });
const said = text => ({ content: [{ type: 'text', text }] });

server.registerTool('add_note', { description: 'Keeps a note.', inputSchema: { text: z.string() } }, ({ text }) => {
  notes.push(text);
  return said(`kept; ${notes.length} ${notes.length === 1 ? 'note' : 'notes'}`);
});
server.registerTool('list_notes', { description: 'Lists the notes.', inputSchema: {} }, () =>
  said(notes.join('\n') || 'no notes'),
);
server.registerTool('wipe', { description: 'Deletes all notes.', inputSchema: {} }, () => {
  notes.length = 0;
  return said('wiped');
});

await server.connect(new StdioServerTransport());
