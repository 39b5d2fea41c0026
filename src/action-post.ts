import { finishAction } from './run/action-post.ts';

finishAction();
