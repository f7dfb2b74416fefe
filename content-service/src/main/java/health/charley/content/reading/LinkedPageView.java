package health.charley.content.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import health.charley.content.edition.Cacheable;
import java.time.Instant;
import java.util.Map;

/** A page as linked data (JSON-LD 1.1). */
public record LinkedPageView(
        @JsonValue @JsonSerialize(using = ScriptSafe.class) Map<String, Object> document,
        @JsonIgnore Instant changedAt,
        @JsonIgnore String contentLanguage)
        implements Cacheable {

    @Override
    public String vary() {
        return FoundPage.VARY;
    }
}
