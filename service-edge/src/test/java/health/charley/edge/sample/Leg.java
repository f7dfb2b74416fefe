package health.charley.edge.sample;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A choice with wire values of its own. */
public enum Leg {
    @JsonProperty("left")
    LEFT,
    @JsonProperty("right")
    RIGHT,
    @JsonProperty("both-legs")
    BOTH
}
