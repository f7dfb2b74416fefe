package health.charley.content.ask.redflag;

import health.charley.content.ask.words.Spelling;
import health.charley.content.ask.words.Stem;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A part of a phrase, which may stand at several places of a text. */
sealed interface Term {
    List<Place> in(FreeText text);

    /** From its first word to its last, counted from zero. */
    record Place(int first, int last) {}

    /** A word, with any ending and with slips of the keyboard, unless what is written is an ordinary word. */
    record Word(String word, String stem, Set<String> ordinary) implements Term {
        static Word of(String word, Set<String> ordinary) {
            return new Word(word, Stem.of(word), ordinary);
        }

        @Override
        public List<Place> in(FreeText text) {
            return text.placesOf(this);
        }

        boolean isMeantBy(String written, String writtenStem) {
            if (written.equals(word) || writtenStem.equals(stem)) {
                return true;
            }
            return !ordinary.contains(written) && Spelling.mayMean(written, word);
        }
    }

    /** Any of several terms. */
    record AnyOf(List<Term> terms) implements Term {
        public AnyOf {
            terms = List.copyOf(terms);
        }

        @Override
        public List<Place> in(FreeText text) {
            return terms.stream()
                    .flatMap(term -> term.in(text).stream())
                    .distinct()
                    .toList();
        }
    }

    /** A term with which a sentence, or a part of one, begins. */
    record First(Term term) implements Term {
        @Override
        public List<Place> in(FreeText text) {
            return term.in(text).stream()
                    .filter(place -> text.beginsAt(place.first()))
                    .toList();
        }
    }

    /** A term with which a sentence, or a part of one, ends. */
    record Last(Term term) implements Term {
        @Override
        public List<Place> in(FreeText text) {
            return term.in(text).stream()
                    .filter(place -> text.endsAt(place.last()))
                    .toList();
        }
    }

    /** Two terms of which the second follows soon after the first, with a few words between at most. */
    record Following(Term before, Term after, int mostBetween) implements Term {
        private static final int FEW = 2;

        static Term soon(Term before, Term after) {
            return new Following(before, after, FEW);
        }

        static Term atOnce(Term before, Term after) {
            return new Following(before, after, 0);
        }

        @Override
        public List<Place> in(FreeText text) {
            var later = after.in(text);
            return before.in(text).stream()
                    .flatMap(first -> pairs(first, later))
                    .toList();
        }

        private Stream<Place> pairs(Place first, List<Place> later) {
            return later.stream()
                    .filter(next -> next.first() > first.last() && next.first() - first.last() <= mostBetween + 1)
                    .map(next -> new Place(first.first(), next.last()));
        }
    }
}
