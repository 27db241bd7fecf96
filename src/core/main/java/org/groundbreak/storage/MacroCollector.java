package org.groundbreak.storage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects our macros. Each piece of text belongs to the innermost macro around it and to no other, so that macros
 * nested in parameters of macros cost no more than others.
 */
final class MacroCollector {

    private static final String PREFIX = "groundbreak-";

    private final Tokens tokens;
    private final List<Open> found = new ArrayList<>();
    private final Deque<Open> macros = new ArrayDeque<>();
    private int depth;

    MacroCollector(Tokens tokens) {
        this.tokens = tokens;
    }

    List<MacroCall> collect() {
        for (int i = 0; i < tokens.count(); i++) {
            switch (tokens.kind(i)) {
                case START -> start(i);
                case END -> end(i);
                case TEXT -> text(i);
            }
        }
        return found.stream().map(Open::call).toList();
    }

    private void start(int token) {
        depth++;
        Name name = tokens.name(token);
        Open macro = macros.peek();
        if (name.role() == Role.MACRO) {
            macros.push(open(token, name));
        } else if (macro != null && macro.depth == depth - 1 && name == Names.PARAMETER) {
            macro.begin(tokens.attribute(token, Names.MACRO_NAME));
        } else if (macro != null && macro.depth == depth - 2 && name == Names.USER) {
            macro.user(tokens.attribute(token, Names.USER_KEY));
        }
    }

    private Open open(int token, Name element) {
        String name = tokens.attribute(token, Names.MACRO_NAME);
        boolean ours = element == Names.MACRO && name != null && name.startsWith(PREFIX);
        Open macro = new Open(name, ours, !macros.isEmpty(), depth, tokens.offset(token));
        if (ours) {
            found.add(macro);
        }
        return macro;
    }

    private void text(int token) {
        Open macro = macros.peek();
        if (macro != null) {
            macro.text(tokens.text(), tokens.textStart(token), tokens.textEnd(token));
        }
    }

    private void end(int token) {
        Open macro = macros.peek();
        if (macro != null && macro.depth == depth) {
            macro.end = tokens.offset(token);
            macros.pop();
        } else if (macro != null && macro.depth == depth - 1) {
            macro.finish();
        }
        depth--;
    }

    /** A macro whose end has not been reached, with the parameter that is being read. */
    private static final class Open {

        private final String name;
        private final boolean ours;
        private final boolean nested;
        private final int depth;
        private final int start;
        private final Map<String, MacroParameter> parameters = new LinkedHashMap<>();
        private final StringBuilder text = new StringBuilder();
        private final List<String> userKeys = new ArrayList<>();
        private String parameter;
        private int end;

        Open(String name, boolean ours, boolean nested, int depth, int start) {
            this.name = name;
            this.ours = ours;
            this.nested = nested;
            this.depth = depth;
            this.start = start;
        }

        void begin(String parameterName) {
            parameter = parameterName == null ? "" : parameterName;
        }

        void user(String key) {
            if (parameter != null && key != null) {
                userKeys.add(key);
            }
        }

        void text(char[] all, int from, int to) {
            if (ours && parameter != null) {
                text.append(all, from, to - from);
            }
        }

        /** The parameter, if it is one that ends here. Of several with one name the first counts. */
        void finish() {
            if (parameter != null) {
                parameters.putIfAbsent(parameter, new MacroParameter(text.toString(), userKeys));
                parameter = null;
                text.setLength(0);
                userKeys.clear();
            }
        }

        MacroCall call() {
            return new MacroCall(name, parameters, nested, start, end);
        }
    }
}
