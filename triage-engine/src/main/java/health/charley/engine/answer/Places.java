package health.charley.engine.answer;

import java.util.Arrays;
import java.util.Comparator;

/** An ordered set of questions by their places in a knowledge base, in the order in which they were added. */
public final class Places {
    private final int[] inOrder;
    private final boolean[] held;
    private int size;

    /** An empty set of {@code questions} possible places. */
    Places(int questions) {
        this.inOrder = new int[questions];
        this.held = new boolean[questions];
    }

    /** Adds a place that is not held yet. */
    public void add(int place) {
        if (!held[place]) {
            held[place] = true;
            inOrder[size++] = place;
        }
    }

    /** Adds, in their order, those of others that are not held yet. */
    public void addAll(Places others) {
        for (var i = 0; i < others.size; i++) {
            add(others.inOrder[i]);
        }
    }

    public int size() {
        return size;
    }

    /** The place that was added as number {@code i}, from 0. */
    public int get(int i) {
        return inOrder[i];
    }

    /** Those whose numbers are set bits of {@code set}. */
    public Places some(int set) {
        var some = new Places(inOrder.length);
        for (var i = 0; i < size; i++) {
            if ((set & 1 << i) != 0) {
                some.add(inOrder[i]);
            }
        }
        return some;
    }

    /** Those that were added as number {@code from} up to, and without, {@code to}. */
    public Places range(int from, int to) {
        var range = new Places(inOrder.length);
        for (var i = from; i < Math.min(to, size); i++) {
            range.add(inOrder[i]);
        }
        return range;
    }

    /** The same in the order of {@code comparator}. */
    public Places sorted(Comparator<Integer> comparator) {
        var sorted = new Places(inOrder.length);
        Arrays.stream(inOrder, 0, size).boxed().sorted(comparator).forEach(sorted::add);
        return sorted;
    }

    public boolean contains(int place) {
        return held[place];
    }
}
