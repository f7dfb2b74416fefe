package health.charley.history.share;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a link still leads somewhere, and if not, why. */
@Schema(
        name = "ShareState",
        description =
                "Whether a link still leads somewhere; if not: revoked, locked after wrong PINs, viewed as often as it"
                        + " may be, or past its time.")
public enum ShareState {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("revoked")
    REVOKED,
    @JsonProperty("locked")
    LOCKED,
    @JsonProperty("used-up")
    USED_UP,
    @JsonProperty("expired")
    EXPIRED
}
