package health.charley.content.ask.redflag;

import java.util.List;

/** Terms that together, near each other in any order, say what a rule speaks of. */
record Phrase(List<Term> terms, int window) {
    Phrase {
        terms = List.copyOf(terms);
    }

    boolean isIn(FreeText text) {
        var places = terms.stream().map(term -> term.in(text)).toList();
        return places.stream().noneMatch(List::isEmpty)
                && places.get(0).stream().anyMatch(place -> fits(place, places, 1));
    }

    /** Whether the other terms have places that lie with this stretch of words within the window. */
    private boolean fits(Term.Place stretch, List<List<Term.Place>> places, int next) {
        if (stretch.last() - stretch.first() >= window) {
            return false;
        }
        return next == places.size()
                || places.get(next).stream().anyMatch(place -> fits(around(stretch, place), places, next + 1));
    }

    private static Term.Place around(Term.Place one, Term.Place other) {
        return new Term.Place(Math.min(one.first(), other.first()), Math.max(one.last(), other.last()));
    }
}
