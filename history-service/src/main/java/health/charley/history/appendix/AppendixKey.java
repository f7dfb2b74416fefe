package health.charley.history.appendix;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** An appendix among all people's: the owner first. */
@Embeddable
record AppendixKey(String owner, UUID assessment, String kind) {}
