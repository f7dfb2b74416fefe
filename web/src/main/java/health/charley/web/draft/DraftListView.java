package health.charley.web.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.charley.web.html.Moment;
import health.charley.web.quiz.AnswerView;
import health.charley.web.quiz.Interview;
import health.charley.web.quiz.Interview.Kept;
import health.charley.web.quiz.PersonView;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A person's unfinished interviews, the last one begun first; {@code damaged} are the ids of those that can't be opened. */
public record DraftListView(List<DraftView> items, List<UUID> damaged) {
    public DraftListView {
        items = items == null ? List.of() : List.copyOf(items);
        damaged = damaged == null ? List.of() : List.copyOf(damaged);
    }

    /** One as it is kept; {@code version} is what its ETag says. */
    public record DraftView(UUID id, String changedAt, String endsAt, AnswersView draft, long version) {
        public DraftView {
            changedAt = Objects.requireNonNullElse(changedAt, "");
            endsAt = Objects.requireNonNullElse(endsAt, "");
        }

        /** It in the state that is seen here. */
        Kept seen() {
            return new Kept(id, etag());
        }

        public String etag() {
            return "\"" + version + "\"";
        }

        public String changed() {
            return Moment.inWords(changedAt);
        }

        public String ends() {
            return Moment.inWords(endsAt);
        }
    }

    /** What triage is asked with, to be asked again. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record AnswersView(
            String topic,
            String policy,
            String language,
            PersonView person,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<AnswerView> answers) {
        private static final String LANGUAGE = "en-US";

        public AnswersView {
            policy = Objects.requireNonNullElse(policy, "");
            answers = answers == null ? List.of() : List.copyOf(answers);
        }

        static AnswersView of(Interview interview) {
            return new AnswersView(
                    interview.topic(), interview.policy(), LANGUAGE, interview.person(), interview.answers());
        }
    }
}
