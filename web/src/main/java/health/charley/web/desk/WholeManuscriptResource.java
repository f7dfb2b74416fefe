package health.charley.web.desk;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.web.desk.Desk.SeenPage;
import health.charley.web.desk.DeskPages.ChangedPage;
import health.charley.web.desk.DeskPages.ManuscriptPage;
import health.charley.web.neighbour.Etag;
import health.charley.web.quiz.FormError;
import health.charley.web.quiz.FormErrors;
import health.charley.web.quiz.Redirect;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;

/** A whole manuscript as JSON, for what has no field of its own: sections, care cards, causes, sources. */
@Path(PageParameters.PATH + "/manuscript")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class WholeManuscriptResource {
    private static final String FIELD = "manuscript";

    /** What a page that nobody has written yet begins with. */
    private static final String START = """
            {
              "topic" : "",
              "headline" : "",
              "summary" : "",
              "sample" : false,
              "author" : "",
              "datePublished" : "",
              "dateModified" : "",
              "lastReviewed" : "",
              "nextReview" : "",
              "citations" : [ ],
              "sections" : [ {
                "id" : "overview",
                "aspect" : "overview",
                "heading" : "",
                "markdown" : ""
              } ]
            }""";

    private final Desk desk;
    private final ObjectMapper json;

    WholeManuscriptResource(Desk desk, ObjectMapper json) {
        this.desk = desk;
        this.json = json;
    }

    @GET
    public TemplateInstance show(@BeanParam PageParameters asked) {
        SeenPage seen = desk.page(asked.address());
        String text = seen.text().isObject() ? seen.text().toPrettyString() : START;
        return page(seen, seen.etag(), text, List.of());
    }

    @POST
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response save(@BeanParam PageParameters asked, MultivaluedMap<String, String> form) {
        PageAddress page = asked.address();
        String etag = Etag.of(form);
        String text = Objects.requireNonNullElse(form.getFirst(FIELD), "").replace("\r\n", "\n");
        try {
            desk.save(page, etag, read(text));
            return Redirect.to(Done.at(page, Done.SAVED));
        } catch (JsonProcessingException unreadable) {
            return toMend(page, etag, text, List.of(sentence(unreadable)));
        } catch (DeskRefusedException refused) {
            return switch (refused.status()) {
                case 400 ->
                    toMend(
                            page,
                            etag,
                            text,
                            refused.errors().stream().map(PlaceWords::sentence).toList());
                case Refusals.CHANGED ->
                    Refusals.page(Refusals.CHANGED, new ChangedPage("page", page.path(), typed(text)));
                default -> Refusals.page(refused, page.path(), typed(text));
            };
        }
    }

    private static List<TypedText> typed(String text) {
        return List.of(new TypedText(FIELD, "The manuscript as JSON", text));
    }

    /** JSON that nests too deep is refused before a place in it is known. */
    private static String sentence(JsonProcessingException unreadable) {
        JsonLocation place = unreadable.getLocation();
        if (unreadable instanceof StreamConstraintsException || place == null) {
            return "One of the texts is too long, they nest too deep, or this can’t be read as JSON.";
        }
        return "Line " + place.getLineNr() + " can’t be read as JSON.";
    }

    private JsonNode read(String text) throws JsonProcessingException {
        return json.readTree(text);
    }

    private Response toMend(PageAddress page, String etag, String text, List<String> sentences) {
        return Refusals.page(400, page(desk.page(page), etag, text, sentences));
    }

    private static ManuscriptPage page(SeenPage seen, String etag, String text, List<String> sentences) {
        var errors = sentences.stream()
                .map(sentence -> new FormError(FIELD, sentence))
                .toList();
        return new ManuscriptPage(seen.page().state(), etag, text, new FormErrors(errors));
    }
}
