package health.charley.web.desk;

import java.util.Map;
import java.util.Objects;

/** An author as editors see them; the account that signs as them is an empty text while there is none. */
public record AuthorView(String id, ProfileView profile, String account) {
    public AuthorView {
        account = Objects.requireNonNullElse(account, "");
    }

    /** Where they are at the desk. */
    public String path() {
        return path(id);
    }

    static String path(String id) {
        return "/desk/authors/" + id;
    }

    /** What readers are told of an author; a sample is an invented person. */
    public record ProfileView(String name, String jobTitle, String biography, boolean sample) {
        public ProfileView {
            name = Objects.requireNonNullElse(name, "");
            jobTitle = Objects.requireNonNullElse(jobTitle, "");
            biography = Objects.requireNonNullElse(biography, "");
        }

        /** By the names that a form has for them. */
        Map<String, String> texts() {
            return Map.of(
                    "name", name, "jobTitle", jobTitle, "biography", biography, "sample", sample ? DeskForm.YES : "");
        }
    }
}
