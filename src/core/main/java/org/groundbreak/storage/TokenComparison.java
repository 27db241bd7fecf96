package org.groundbreak.storage;

import java.util.Arrays;

/** Whether two sequences of tokens say the same, wherever they stand. */
final class TokenComparison {

    private TokenComparison() {}

    static boolean same(Tokens one, Tokens other) {
        if (one.count() != other.count()) {
            return false;
        }
        for (int i = 0; i < one.count(); i++) {
            if (!same(one, other, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Tokens one, Tokens other, int token) {
        if (one.kind(token) != other.kind(token)) {
            return false;
        }
        return switch (one.kind(token)) {
            case START -> sameName(one.name(token), other.name(token)) && sameAttributes(one, other, token);
            case END -> sameName(one.name(token), other.name(token));
            case TEXT ->
                sameText(
                        one,
                        one.textStart(token),
                        one.textEnd(token),
                        other,
                        other.textStart(token),
                        other.textEnd(token));
        };
    }

    private static boolean sameAttributes(Tokens one, Tokens other, int token) {
        int first = one.firstAttribute(token);
        int shift = other.firstAttribute(token) - first;
        if (other.endOfAttributes(token) - shift != one.endOfAttributes(token)) {
            return false;
        }
        for (int i = first; i < one.endOfAttributes(token); i++) {
            int k = i + shift;
            if (!sameName(one.attributeName(i), other.attributeName(k))
                    || !sameText(
                            one,
                            one.attributeStart(i),
                            one.attributeEnd(i),
                            other,
                            other.attributeStart(k),
                            other.attributeEnd(k))) {
                return false;
            }
        }
        return true;
    }

    /** Names of two documents may be two objects. */
    private static boolean sameName(Name one, Name other) {
        return one == other || one.text().equals(other.text());
    }

    private static boolean sameText(Tokens one, int start, int end, Tokens other, int otherStart, int otherEnd) {
        return Arrays.equals(one.text(), start, end, other.text(), otherStart, otherEnd);
    }
}
