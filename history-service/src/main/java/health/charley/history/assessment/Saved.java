package health.charley.history.assessment;

import java.util.function.Function;
import java.util.function.Supplier;

/** What came of saving an assessment. */
sealed interface Saved {

    <T> T fold(Function<Assessment, T> onNew, Function<Assessment, T> onSame, Supplier<T> onOther);

    /** What came of saving an assessment under an id that this one has already. */
    static Saved before(Assessment present, Assessment wanted) {
        return present.receipt.equals(wanted.receipt) ? new Same(present) : new Other();
    }

    /** It was not there, and is now. */
    record New(Assessment assessment) implements Saved {
        @Override
        public <T> T fold(Function<Assessment, T> onNew, Function<Assessment, T> onSame, Supplier<T> onOther) {
            return onNew.apply(assessment);
        }
    }

    /** It was there with the same receipt. */
    record Same(Assessment assessment) implements Saved {
        @Override
        public <T> T fold(Function<Assessment, T> onNew, Function<Assessment, T> onSame, Supplier<T> onOther) {
            return onSame.apply(assessment);
        }
    }

    /** Another receipt is there under its id. */
    record Other() implements Saved {
        @Override
        public <T> T fold(Function<Assessment, T> onNew, Function<Assessment, T> onSame, Supplier<T> onOther) {
            return onOther.get();
        }
    }
}
