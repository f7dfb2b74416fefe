package health.charley.engine.selection;

import health.charley.engine.answer.AnswerSheet;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.Screen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** On which screen of a topic each question stands, and how many pages that makes. Questions go by their places. */
final class Screens {
    private static final int NONE = -1;

    private final List<Screen> all;
    /** The questions of each screen, in its order. */
    private final int[][] questions;
    /** The screen on which each question stands. */
    private final int[] screenOf;

    private final int redFlagScreens;

    Screens(KnowledgeBase knowledge) {
        var topic = knowledge.topic();
        this.all = new ArrayList<>(topic.screens());
        this.all.addAll(topic.together());
        this.redFlagScreens = topic.screens().size();
        this.questions = new int[all.size()][];
        this.screenOf = new int[knowledge.questions().size()];
        Arrays.fill(screenOf, NONE);
        for (var screen = 0; screen < questions.length; screen++) {
            questions[screen] = all.get(screen).questions().stream()
                    .mapToInt(knowledge::placeOf)
                    .toArray();
            for (var question : questions[screen]) {
                screenOf[question] = screen;
            }
        }
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

    /** Pages that the answers so far have taken. */
    int pages(AnswerSheet sheet) {
        return pages(sheet::has, screenOf.length);
    }

    /** Pages that some questions take, up to {@code most}: one for each screen begun and each other question. */
    int pages(IntPredicate some, int most) {
        var isBegun = new boolean[all.size()];
        var pages = 0;
        for (var question = 0; pages < most && question < screenOf.length; question++) {
            var screen = screenOf[question];
            if ((screen == NONE || !isBegun[screen]) && some.test(question)) {
                pages++;
                if (screen != NONE) {
                    isBegun[screen] = true;
                }
            }
        }
        return pages;
    }
}
