package health.charley.engine.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Finds screens that ask what the knowledge base does not hold, and questions on more than one screen. */
final class ScreenCheck {
    private final KnowledgeBase knowledge;
    private final List<String> faults = new ArrayList<>();

    ScreenCheck(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    List<String> faults() {
        var topic = knowledge.topic();
        topic.screens().forEach(screen -> refuseUnknown("The red-flag screen", screen));
        topic.together().forEach(screen -> refuseUnknown("The screen '" + screen.text() + "'", screen));
        var shown = new HashSet<String>();
        Stream.concat(topic.screens().stream(), topic.together().stream())
                .flatMap(screen -> screen.questions().stream())
                .filter(question -> !shown.add(question))
                .forEach(question -> faults.add("Question '" + question + "' is on a screen twice."));
        return faults;
    }

    private void refuseUnknown(String who, Screen screen) {
        screen.questions().stream()
                .filter(question -> knowledge.question(question).isEmpty())
                .forEach(question -> faults.add(who + " asks question '" + question + "', which does not exist."));
    }
}
