package health.charley.history.assessment;

import health.charley.history.owner.Owner;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The table of assessments. Each query names the owner, for the index; row-level security would keep people apart
 * without it.
 */
@ApplicationScoped
class AssessmentRepository implements PanacheRepositoryBase<Assessment, AssessmentKey> {
    private static final String NEWEST_FIRST = " order by assessedAt desc, key.id desc";
    private static final String INSERT = """
            insert into assessment (owner, id, topic, care_level, leading_condition, leading_name,
                knowledge_version, knowledge_sha256, assessed_at, saved_at, receipt)
            values (:owner, :id, :topic, :careLevel, :leadingCondition, :leadingName,
                :knowledgeVersion, :knowledgeSha256, :assessedAt, :savedAt, :receipt)
            on conflict (owner, id) do nothing
            """;

    /** Whether the assessment is new; one that is already there under its id stays as it is. */
    boolean saveIfAbsent(Assessment assessment) {
        var insert = getSession()
                .createNativeMutationQuery(INSERT)
                .setParameter("owner", assessment.key.owner())
                .setParameter("id", assessment.key.id())
                .setParameter("topic", assessment.topic)
                .setParameter("careLevel", assessment.careLevel)
                .setParameter("leadingCondition", assessment.leadingCondition, String.class)
                .setParameter("leadingName", assessment.leadingName, String.class)
                .setParameter("knowledgeVersion", assessment.knowledgeVersion)
                .setParameter("knowledgeSha256", assessment.knowledgeSha256)
                .setParameter("assessedAt", assessment.assessedAt)
                .setParameter("savedAt", assessment.savedAt)
                .setParameter("receipt", assessment.receipt);
        return insert.executeUpdate() == 1;
    }

    Optional<Assessment> find(Owner owner, UUID id) {
        return findByIdOptional(new AssessmentKey(owner.key(), id));
    }

    /** The newest assessments of an owner, at most this many. */
    List<AssessmentItem> newest(Owner owner, int count) {
        return items(find("key.owner = ?1" + NEWEST_FIRST, owner.key()), count);
    }

    /** The assessments that follow the cursor's in the list of the newest, at most this many. */
    List<AssessmentItem> following(Owner owner, AssessmentCursor cursor, int count) {
        var query = "key.owner = ?1 and (assessedAt, key.id) < (?2, ?3)" + NEWEST_FIRST;
        return items(find(query, owner.key(), cursor.assessedAt(), cursor.id()), count);
    }

    boolean erase(Owner owner, UUID id) {
        return delete("key.owner = ?1 and key.id = ?2", owner.key(), id) == 1;
    }

    private static List<AssessmentItem> items(PanacheQuery<Assessment> query, int count) {
        return query.project(AssessmentItem.class).range(0, count - 1).list();
    }
}
