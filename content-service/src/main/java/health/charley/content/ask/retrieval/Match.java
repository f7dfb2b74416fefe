package health.charley.content.ask.retrieval;

import health.charley.content.ask.passage.PageText;
import health.charley.content.ask.passage.Passage;

/** A passage that answers a question, and the sentence of it that does so best. */
public record Match(PageText page, Passage passage, String sentence) {}
