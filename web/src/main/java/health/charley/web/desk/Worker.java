package health.charley.web.desk;

import health.charley.web.page.Visit;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/**
 * Who is at the desk. Its roles decide which buttons are shown; whether a step may be done is judged by the content service.
 */
@RequestScoped
@Named("worker")
public class Worker {
    private final SecurityIdentity identity;
    private final Visit visit;

    Worker(SecurityIdentity identity, Visit visit) {
        this.identity = identity;
        this.visit = visit;
    }

    /** Whether it has the role. */
    public boolean is(Role role) {
        return identity.hasRole(role.group());
    }

    /** All its roles at the desk. */
    public List<Role> roles() {
        return Arrays.stream(Role.values()).filter(this::is).toList();
    }

    /** Whether it writes. */
    public boolean editor() {
        return is(Role.EDITOR);
    }

    /** Whether it brings pages before readers. */
    public boolean publisher() {
        return is(Role.PUBLISHER);
    }

    /** Whether it reads stories before they are shown. */
    public boolean moderator() {
        return is(Role.MODERATOR);
    }

    /** Whether it may read drafts. */
    public boolean onPages() {
        return editor() || is(Role.MEDICAL_REVIEWER) || is(Role.PUBLISHER);
    }

    /** Refuses whoever has no role, and has the frame lead everybody else back here. */
    void require() {
        if (roles().isEmpty()) {
            throw new NoRoleException();
        }
        visit.showDesk();
    }
}
