package org.groundbreak.reviews;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * A map from numbers that never changes. One with a value more shares all but a short path with the one it came from, so that
 * each step of a fold costs the same, however much is in it. The path is as long as the numbers in it differ, 64
 * pieces at most.
 *
 * @param <V> the values
 */
final class NumberMap<V> {

    private static final NumberMap<?> NONE = new NumberMap<>(null, 0);

    private final Piece<V> root;
    private final int size;

    private NumberMap(Piece<V> root, int size) {
        this.root = root;
        this.size = size;
    }

    /** Without values. */
    @SuppressWarnings("unchecked")
    static <V> NumberMap<V> none() {
        return (NumberMap<V>) NONE;
    }

    /** How many numbers have a value. */
    int size() {
        return size;
    }

    /** The value of a number. */
    Optional<V> get(long number) {
        Piece<V> piece = root;
        while (piece instanceof Fork<V> fork) {
            piece = fork.isZero(number) ? fork.zero : fork.one;
        }
        return piece instanceof Leaf<V> leaf && leaf.number == number ? Optional.of(leaf.value) : Optional.empty();
    }

    /** With that value in place of the one the number has. */
    NumberMap<V> with(long number, V value) {
        Leaf<V> leaf = new Leaf<>(number, value);
        return new NumberMap<>(
                root == null ? leaf : root.with(leaf), get(number).isPresent() ? size : size + 1);
    }

    /** Each value once, in no order that means anything. */
    void each(Consumer<V> taker) {
        if (root != null) {
            root.each(taker);
        }
    }

    /** A part of the numbers: those that begin with the same bits. */
    private sealed interface Piece<V> {

        /** One of its numbers. */
        long number();

        Piece<V> with(Leaf<V> leaf);

        void each(Consumer<V> taker);

        /** Both, of which no number of one is in the other. */
        static <V> Piece<V> fork(Piece<V> there, Leaf<V> leaf) {
            long bit = Long.highestOneBit(there.number() ^ leaf.number);
            return (leaf.number & bit) == 0
                    ? new Fork<>(leaf.number, bit, leaf, there)
                    : new Fork<>(leaf.number, bit, there, leaf);
        }
    }

    private record Leaf<V>(long number, V value) implements Piece<V> {

        @Override
        public Piece<V> with(Leaf<V> leaf) {
            return leaf.number == number ? leaf : Piece.fork(this, leaf);
        }

        @Override
        public void each(Consumer<V> taker) {
            taker.accept(value);
        }
    }

    /** @param bit the first in which its numbers differ; those above are the same in all of them */
    private record Fork<V>(long number, long bit, Piece<V> zero, Piece<V> one) implements Piece<V> {

        boolean isZero(long other) {
            return (other & bit) == 0;
        }

        @Override
        public Piece<V> with(Leaf<V> leaf) {
            boolean differsAbove = ((number ^ leaf.number) & -(bit << 1)) != 0;
            if (differsAbove) {
                return Piece.fork(this, leaf);
            }
            return isZero(leaf.number)
                    ? new Fork<>(number, bit, zero.with(leaf), one)
                    : new Fork<>(number, bit, zero, one.with(leaf));
        }

        @Override
        public void each(Consumer<V> taker) {
            zero.each(taker);
            one.each(taker);
        }
    }
}
