package health.charley.edge.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A body with one of each kind of value. */
public record SampleRequest(
        @Valid @NotNull Person person,
        @NotNull @Size(max = 3) List<@Valid @NotNull Answer> answers,
        Integer budget,
        Boolean hurried,
        Leg leg,
        Instant since,
        Map<String, @Size(max = 5) String> notes) {

    /** Someone. */
    public record Person(
            @Min(12) @Max(120) int age, @NotBlank String sex) {}

    /** An answer to a question. */
    public record Answer(
            @NotBlank @Pattern(regexp = "[a-z-]+", message = "A question is named in kebab-case.")
            String question,

            String value,
            List<@NotBlank String> values) {}
}
