package org.groundbreak.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A macro whose end may not have been reached, with the parameter that is being read. */
final class OpenMacro {

    private static final String NOBODY_SAID_WHO = "?";

    private final String name;
    private final boolean ours;
    private final Optional<OpenMacro> around;

    /** The innermost of ours around it. */
    private final Optional<OpenMacro> parent;

    private final int depth;
    private final int token;
    private final int start;
    private final Map<String, MacroParameter> parameters = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> userKeys = new ArrayList<>();
    private final List<String> otherUsers = new ArrayList<>();
    private final List<String> dates = new ArrayList<>();
    private String parameter;
    private boolean hasBody;
    private boolean saying;
    private int endToken;
    private int end;
    private PlacedMacro placed;

    OpenMacro(String name, boolean ours, Optional<OpenMacro> around, int depth, int token, int start) {
        this.name = name;
        this.ours = ours;
        this.around = around;
        this.parent = around.flatMap(outer -> outer.ours ? around : outer.parent);
        this.depth = depth;
        this.token = token;
        this.start = start;
    }

    /** How deep it stands among all elements. */
    int depth() {
        return depth;
    }

    /** Whether it is one of this product's. */
    boolean ours() {
        return ours;
    }

    /** The mark of this product, on a macro of the host. */
    Optional<String> mark() {
        return ours ? Optional.empty() : call().text(MacroFinder.MARK);
    }

    void begin(String parameterName) {
        parameter = parameterName == null ? "" : parameterName;
    }

    void beginBody() {
        hasBody = true;
    }

    /** Something in it says something. */
    void hear() {
        saying = true;
    }

    void user(String key, String userName, String account) {
        if (parameter != null) {
            if (key != null) {
                userKeys.add(key);
            } else if (userName != null) {
                otherUsers.add(userName);
            } else {
                otherUsers.add(account == null ? NOBODY_SAID_WHO : account);
            }
        }
    }

    void date(String value) {
        if (parameter != null) {
            dates.add(value == null ? "" : value);
        }
    }

    void text(char[] all, int from, int to) {
        if (parameter != null && (ours || parameter.equals(MacroFinder.MARK))) {
            text.append(all, from, to - from);
        }
    }

    /** The parameter, if it is one that ends here. Of several with one name the first counts. */
    void finish() {
        if (parameter != null) {
            parameters.putIfAbsent(parameter, new MacroParameter(text.toString(), userKeys, otherUsers, dates));
            parameter = null;
            text.setLength(0);
            userKeys.clear();
            otherUsers.clear();
            dates.clear();
        }
    }

    /**
     * Its end. A macro of the host without a body shows something by itself.
     *
     * @param silent whether what stands at its place says nothing, whatever it is
     */
    void close(int atToken, int at, boolean silent) {
        endToken = atToken;
        end = at;
        if ((saying || !ours && !hasBody) && !silent) {
            around.ifPresent(OpenMacro::hear);
        }
    }

    MacroCall call() {
        return new MacroCall(name, parameters, around.isPresent(), start, end);
    }

    /** Always the same. */
    PlacedMacro placed() {
        if (placed == null) {
            placed = new PlacedMacro(call(), parent.map(OpenMacro::placed), mark(), saying, token, endToken);
        }
        return placed;
    }
}
