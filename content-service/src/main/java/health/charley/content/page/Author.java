package health.charley.content.page;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who wrote, reviewed or signed. The latest profile is shown wherever the person is named. */
@Entity
public class Author {
    /** The fields that tell about the person, who can have them overwritten. */
    public static final Set<String> PERSONAL_FIELDS = Set.of("name", "jobTitle", "biography");

    @Id
    private String id;

    private String name;
    private String jobTitle;
    private String biography;
    private boolean sample;
    private Instant changedAt;
    private String account;
    private boolean edited;

    @Version
    private int version;

    protected Author() {}

    public Author(String id, AuthorProfile profile, Instant now) {
        this.id = id;
        take(profile, now);
    }

    /** Takes over a profile; the moment of change moves only when something did change. */
    public void update(AuthorProfile profile, Instant now) {
        if (!profile.equals(profile())) {
            take(profile, now);
        }
    }

    /** Takes over what an editor says of the person; files no longer do, from now on. */
    public void edit(AuthorProfile profile, Instant now) {
        edited = true;
        update(profile, now);
    }

    /** Who signs as this person from now on; nobody when absent. */
    public void signsAs(Optional<String> subject) {
        account = subject.orElse(null);
        edited = true;
    }

    private void take(AuthorProfile profile, Instant now) {
        name = profile.name();
        jobTitle = profile.jobTitle();
        biography = profile.biography();
        sample = profile.sample();
        changedAt = now;
    }

    public String id() {
        return id;
    }

    public AuthorProfile profile() {
        return new AuthorProfile(name, jobTitle, biography, sample);
    }

    /** All that editors and publishers say of the person, by the names of the API. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", name);
        fields.put("jobTitle", jobTitle);
        fields.put("biography", biography);
        fields.put("sample", String.valueOf(sample));
        account().ifPresent(subject -> fields.put("account", subject));
        return fields;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** The account that signs as this person. */
    public Optional<String> account() {
        return Optional.ofNullable(account);
    }

    /** Whether an editor has taken it over from the content files. */
    public boolean isEdited() {
        return edited;
    }

    public int version() {
        return version;
    }
}
