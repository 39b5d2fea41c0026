/** The style sheet of the page: laptop and paper, day and night, nothing loaded from anywhere. */
export declare const style: string;
