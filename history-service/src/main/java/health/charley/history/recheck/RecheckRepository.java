package health.charley.history.recheck;

import health.charley.history.assessment.KeptAssessments;
import health.charley.history.owner.Owner;
import health.charley.history.sealing.BrokenSeals;
import health.charley.history.sealing.DataKey;
import health.charley.history.sealing.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The comparisons with newer knowledge, within a transaction of the owner. */
@ApplicationScoped
public class RecheckRepository {
    private static final String DUE = """
            select id from assessment
            where owner = :owner and topic_mark in (:topics) and (today_mark is null or today_mark not in (:marks))
            order by passed_over_at nulls first, id desc limit :count
            """;
    private static final String SAVE = """
            update assessment set today_mark = :todayMark, differs_mark = :differsMark, notice = :notice,
                passed_over_at = null, put_away = case when put_away = :advice then put_away end
            where owner = :owner and id = :id
            """;
    private static final String COUNT = """
            insert into recheck_count as c (topic, version, sha256, checked, differing, failed)
            values (:topic, :version, :sha256, 1, :differing, :failed)
            on conflict (topic, sha256) do update set checked = c.checked + 1,
                differing = c.differing + excluded.differing, failed = c.failed + excluded.failed
            """;
    private static final String DIFFERING = """
            select id, notice from assessment where owner = :owner and differs_mark = :mark and put_away is null
            and (cast(:before as uuid) is null or id < :before) order by id desc limit :count
            """;

    private static final String LAST = """
            select notice, put_away is not null from assessment
            where owner = :owner and id = :id and notice is not null
            """;
    private static final String PASS_OVER =
            "update assessment set passed_over_at = :now where owner = :owner and id = :id";

    private final EntityManager entities;
    private final BrokenSeals seals;

    RecheckRepository(EntityManager entities, BrokenSeals seals) {
        this.entities = entities;
        this.seals = seals;
    }

    /**
     * The assessments of these topics that were not compared with their knowledge, at most this many: the newest first, and
     * at last those that were passed over, the longest ago first.
     */
    List<UUID> due(Owner owner, DataKey key, Map<String, TriageReplayClient.Knowledge> newest, int count) {
        var topics = newest.keySet().stream()
                .map(topic -> KeptAssessments.topicMark(key, topic))
                .toList();
        var marks = newest.values().stream()
                .map(knowledge -> todayMark(key, knowledge.sha256()))
                .toList();
        return session()
                .createNativeQuery(DUE, UUID.class)
                .setParameter("owner", owner.key())
                .setParameterList("topics", topics, byte[].class)
                .setParameterList("marks", marks, byte[].class)
                .setParameter("count", count)
                .getResultList();
    }

    /** Keeps what a comparison says, unless the assessment is gone; whether it is kept. */
    boolean save(Owner owner, DataKey key, UUID id, Notice notice) {
        var isSaved = session()
                        .createNativeMutationQuery(SAVE)
                        .setParameter("owner", owner.key())
                        .setParameter("id", id)
                        .setParameter("todayMark", todayMark(key, notice.sha256()))
                        .setParameter("differsMark", differsMark(key, notice.adviceDiffers()))
                        .setParameter("notice", key.seal(placeOf(id), notice.written()))
                        .setParameter("advice", adviceMark(key, notice))
                        .executeUpdate()
                == 1;
        if (isSaved) {
            count(notice);
        }
        return isSaved;
    }

    /** Notes that there was no time for an assessment now: others come before it the next time. */
    void passOver(Owner owner, UUID id, Instant now) {
        session()
                .createNativeMutationQuery(PASS_OVER)
                .setParameter("owner", owner.key())
                .setParameter("id", id)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** What the last comparison of an assessment said; nothing where it was not compared. */
    public Optional<RecheckView> last(Owner owner, DataKey key, UUID id) {
        return session()
                .createNativeQuery(LAST, Tuple.class)
                .setParameter("owner", owner.key())
                .setParameter("id", id)
                .uniqueResultOptional()
                .map(row -> RecheckView.from(opened(key, id, row.get(0, byte[].class)), row.get(1, Boolean.class)));
    }

    /** The comparisons by which the advice differs, of the newest assessments before this id. */
    List<Differing> differing(Owner owner, DataKey key, Optional<UUID> before, int count) {
        return session()
                .createNativeQuery(DIFFERING, Tuple.class)
                .setParameter("owner", owner.key())
                .setParameter("mark", differsMark(key, true))
                .setParameter("before", before.orElse(null), UUID.class)
                .setParameter("count", count)
                .getResultStream()
                .map(row -> differing(key, row.get(0, UUID.class), row.get(1, byte[].class)))
                .toList();
    }

    /** An assessment whose advice differs, and the comparison; nothing where that is damaged. */
    record Differing(UUID id, Optional<Notice> notice) {}

    private Differing differing(DataKey key, UUID id, byte[] sealed) {
        return new Differing(id, seals.opened(() -> opened(key, id, sealed)));
    }

    static Notice opened(DataKey key, UUID id, byte[] sealed) {
        return Notice.read(key.open(placeOf(id), sealed));
    }

    private void count(Notice notice) {
        session()
                .createNativeMutationQuery(COUNT)
                .setParameter("topic", notice.topic())
                .setParameter("version", notice.version())
                .setParameter("sha256", notice.sha256())
                .setParameter("differing", notice.adviceDiffers() ? 1L : 0L)
                .setParameter("failed", notice.compared() ? 0L : 1L)
                .executeUpdate();
    }

    private static byte[] todayMark(DataKey key, String sha256) {
        return key.mark("knowledge", sha256);
    }

    /** Marks what a notice advises, by which the same advice stays put away under newer knowledge. */
    static byte[] adviceMark(DataKey key, Notice notice) {
        return key.mark("advice", notice.careLevel() + " " + notice.sentence());
    }

    static byte[] differsMark(DataKey key, boolean differs) {
        return key.mark("advice differs", Boolean.toString(differs));
    }

    private static Place placeOf(UUID id) {
        return new Place("assessment", "notice", id);
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
