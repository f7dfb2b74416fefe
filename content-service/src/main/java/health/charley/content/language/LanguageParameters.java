package health.charley.content.language;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How a request says which language it would like. */
public class LanguageParameters {
    /** How a language is written here: {@code es} or {@code es-MX}. */
    public static final String SHAPE = "^[A-Za-z]{2,3}(-[A-Za-z]{2})?$";

    public static final String NOT_A_LANGUAGE = "A language is written like 'es' or 'es-MX'.";

    @QueryParam("language")
    @Pattern(regexp = SHAPE, message = NOT_A_LANGUAGE)
    @Parameter(
            description = "The language wanted; goes before Accept-Language. Where there is no translation, the reply"
                    + " falls back (`es-MX`, `es`, `en-US`) and says so.",
            example = "es-MX")
    String language;

    @HeaderParam("Accept-Language")
    @Parameter(description = "The languages wanted, as browsers say it.")
    String acceptLanguage;

    public LanguageWish wish() {
        return LanguageWish.of(Optional.ofNullable(language), Optional.ofNullable(acceptLanguage));
    }
}
