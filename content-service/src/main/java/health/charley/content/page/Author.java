package health.charley.content.page;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** Who wrote, reviewed or signed. The latest profile is shown wherever the person is named. */
@Entity
public class Author {
    @Id
    private String id;

    private String name;
    private String jobTitle;
    private String biography;
    private boolean sample;
    private Instant changedAt;

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

    public Instant changedAt() {
        return changedAt;
    }
}
