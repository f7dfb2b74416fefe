package health.charley.triage.interview;

import health.charley.engine.knowledge.Screen;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the questions of one screen have in common. */
@Schema(name = "Heading", description = "What the questions of one screen have in common.")
public record HeadingView(
        @Schema(description = "The heading of the screen.", examples = "Did any of these come before it?") @NotNull
        String text,

        @Schema(description = "More on how to answer.") Optional<String> help) {
    static HeadingView from(Screen screen) {
        return new HeadingView(screen.text(), screen.help());
    }
}
