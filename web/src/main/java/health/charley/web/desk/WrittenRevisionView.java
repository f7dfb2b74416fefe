package health.charley.web.desk;

import com.fasterxml.jackson.databind.JsonNode;

/** What a revision of a page says. */
public record WrittenRevisionView(JsonNode manuscript) {}
