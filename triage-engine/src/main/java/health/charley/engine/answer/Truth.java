package health.charley.engine.answer;

/**
 * How far a criterion is met by the answers so far, from least to most: it does not hold, a question behind it is still
 * open, it hangs on an "I'm not sure", it holds. The order makes {@code and} the lesser and {@code or} the greater of two.
 */
public enum Truth {
    NO,
    OPEN,
    UNSURE,
    YES;

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    Truth and(Truth other) {
        return ordinal() <= other.ordinal() ? this : other;
    }

    Truth or(Truth other) {
        return ordinal() >= other.ordinal() ? this : other;
    }

    Truth negated() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case OPEN, UNSURE -> this;
        };
    }
}
