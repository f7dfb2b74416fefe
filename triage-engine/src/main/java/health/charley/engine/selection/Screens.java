package health.charley.engine.selection;

import health.charley.engine.answer.AnswerSheet;
import health.charley.engine.answer.Criterion;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.Screen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * On which screen of a topic each question stands, and how many pages answers take at most. Questions go by their places.
 *
 * <p>A screen is asked whole, so it comes back only with what later answers enable. Its questions therefore fall into parts: one of
 * all that can be asked, or not, once the red-flag screens are answered, and one for each way in which later answers enable the
 * others. Each part comes on one page, and each page brings a part that has not come before; so an interview has no more pages
 * than its answers have parts, and that is what counts. Parts that came on one page are counted singly all the same.
 */
final class Screens {
    private static final int NONE = -1;

    private final List<Screen> all;
    /** The questions of each screen, in its order. */
    private final int[][] questions;
    /** The screen on which each question stands. */
    private final int[] screenOf;
    /** The part of a screen to which each question belongs, those of all screens numbered together. */
    private final int[] partOf;

    private final int parts;
    private final int redFlagScreens;

    Screens(KnowledgeBase knowledge) {
        var topic = knowledge.topic();
        this.all = new ArrayList<>(topic.screens());
        this.all.addAll(topic.together());
        this.redFlagScreens = topic.screens().size();
        this.questions = new int[all.size()][];
        this.screenOf = nowhere(knowledge);
        this.partOf = nowhere(knowledge);
        var askedFirst = new HashSet<String>();
        topic.screens().forEach(screen -> askedFirst.addAll(screen.questions()));
        Map<Part, Integer> numbers = new HashMap<>();
        for (var screen = 0; screen < questions.length; screen++) {
            questions[screen] = all.get(screen).questions().stream()
                    .mapToInt(knowledge::placeOf)
                    .toArray();
            for (var question : questions[screen]) {
                var part = new Part(screen, laterEnabling(question, askedFirst, knowledge));
                screenOf[question] = screen;
                partOf[question] = numbers.computeIfAbsent(part, unknown -> numbers.size());
            }
        }
        this.parts = numbers.size();
    }

    /** Of a screen, the questions that answers off the red-flag screens enable in one way; or all others. */
    private record Part(int screen, Optional<Criterion> enabledLater) {}

    private static int[] nowhere(KnowledgeBase knowledge) {
        var nowhere = new int[knowledge.questions().size()];
        Arrays.fill(nowhere, NONE);
        return nowhere;
    }

    /** What enables a question, where answers to others than those asked first bear on it. */
    private static Optional<Criterion> laterEnabling(int question, Set<String> askedFirst, KnowledgeBase knowledge) {
        return knowledge
                .questions()
                .get(question)
                .enableWhen()
                .filter(when -> !askedFirst.containsAll(when.questions()));
    }

    /** How many screens look for red flags; they are numbered from 0 in the order in which they are asked. */
    int redFlagScreens() {
        return redFlagScreens;
    }

    /** The questions of a screen, in its order. */
    int[] questions(int screen) {
        return questions[screen];
    }

    /** The questions of the screen on which a question stands, in its order; itself where it stands alone. */
    int[] questionsWith(int question) {
        return screenOf[question] == NONE ? new int[] {question} : questions[screenOf[question]];
    }

    Optional<Screen> screenOf(int question) {
        return screenOf[question] == NONE ? Optional.empty() : Optional.of(all.get(screenOf[question]));
    }

    /** The most pages that the answers so far can have taken. */
    int pages(AnswerSheet sheet) {
        return pages(sheet::has, screenOf.length);
    }

    /** Pages that some questions take, up to {@code most}: one for each part of a screen and each question that stands alone. */
    int pages(IntPredicate some, int most) {
        var isBegun = new boolean[parts];
        var pages = 0;
        for (var question = 0; pages < most && question < partOf.length; question++) {
            var part = partOf[question];
            if ((part == NONE || !isBegun[part]) && some.test(question)) {
                pages++;
                if (part != NONE) {
                    isBegun[part] = true;
                }
            }
        }
        return pages;
    }
}
