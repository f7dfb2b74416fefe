package health.charley.knowledge.diff;

import health.charley.engine.evidence.Citation;
import health.charley.engine.evidence.EvidenceGroup;
import health.charley.engine.knowledge.RedFlag;
import health.charley.knowledge.file.Words;
import health.charley.knowledge.wording.CriterionWords;
import health.charley.knowledge.wording.NumberWords;
import java.util.Optional;

/** Red flags, evidence groups and citations: what a few lines compare. */
final class RuleThings {

    static final class RedFlags extends Things<RedFlag> {
        RedFlags() {
            super(Part.RED_FLAGS, RedFlag::id);
        }

        @Override
        String name(RedFlag flag) {
            return "Red flag " + flag.id();
        }

        @Override
        void added(RedFlag flag, Notes notes) {
            notes.say("new, level " + Words.wordOf(flag.level()) + ", when " + CriterionWords.of(flag.when()));
        }

        @Override
        void removed(RedFlag flag, Notes notes) {
            notes.warn(
                    "removed; it raised to " + Words.wordOf(flag.level()) + " when " + CriterionWords.of(flag.when()));
        }

        @Override
        void compared(RedFlag before, RedFlag after, Notes notes) {
            notes.level("level", before.level(), after.level());
            notes.text("rule", CriterionWords.of(before.when()), CriterionWords.of(after.when()));
            notes.onWordsActedOn().wording("text", before.text(), after.text());
            notes.list("conditions it guards against", before.thinkOf(), after.thinkOf());
            notes.text("predictive value", predictiveValue(before), predictiveValue(after));
            notes.source(before.source(), after.source());
        }
    }

    private static Optional<String> predictiveValue(RedFlag flag) {
        return flag.predictiveValue()
                .map(value -> NumberWords.exact(value.share()) + ", " + Notes.words(value.source()));
    }

    static final class Groups extends Things<EvidenceGroup> {
        Groups() {
            super(Part.GROUPS, EvidenceGroup::id);
        }

        @Override
        String name(EvidenceGroup group) {
            return group.name();
        }

        @Override
        void added(EvidenceGroup group, Notes notes) {
            notes.say(
                    "new, damps " + String.join(", ", group.findings()) + " by " + NumberWords.exact(group.damping()));
        }

        @Override
        void compared(EvidenceGroup before, EvidenceGroup after, Notes notes) {
            notes.most("damping", before.damping(), after.damping(), "");
            notes.text("bounds", bounds(before), bounds(after));
            notes.list("findings", before.findings(), after.findings());
            notes.text("name", before.name(), after.name());
            notes.text("reason", before.reason(), after.reason());
            notes.source(before.source(), after.source());
        }

        private static Optional<String> bounds(EvidenceGroup group) {
            return group.bounds()
                    .map(bounds -> NumberWords.exact(bounds.from()) + " to " + NumberWords.exact(bounds.to()));
        }
    }

    static final class Citations extends Things<Citation> {
        Citations() {
            super(Part.CITATIONS, Citation::id);
        }

        @Override
        String name(Citation citation) {
            return "Citation " + citation.id();
        }

        @Override
        void added(Citation citation, Notes notes) {
            notes.say("new, “" + citation.text() + "”, " + Words.wordOf(citation.checked()));
        }

        @Override
        void compared(Citation before, Citation after, Notes notes) {
            notes.text("text", before.text(), after.text());
            notes.text("PubMed id", before.pmid(), after.pmid());
            notes.text("DOI", before.doi(), after.doi());
            notes.text("checked", Words.wordOf(before.checked()), Words.wordOf(after.checked()));
        }
    }

    private RuleThings() {}
}
