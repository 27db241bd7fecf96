package org.groundbreak.storage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Collects our macros. Each piece of text belongs to the innermost macro around it and to no other, so that macros
 * nested in parameters of macros cost no more than others.
 */
final class MacroCollector {

    private final Tokens tokens;
    private final List<OpenMacro> found = new ArrayList<>();
    private final Deque<OpenMacro> macros = new ArrayDeque<>();
    private final Saying saying = new Saying();
    private boolean listening;
    private int depth;

    MacroCollector(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Ours in document order. */
    List<MacroCall> collect() {
        walk();
        return found.stream().filter(OpenMacro::ours).map(OpenMacro::call).toList();
    }

    /** Ours, and those of the host that have our mark, in document order. */
    List<PlacedMacro> place() {
        listening = true;
        walk();
        return found.stream()
                .filter(macro -> macro.ours() || macro.mark().isPresent())
                .map(OpenMacro::placed)
                .toList();
    }

    private void walk() {
        for (int i = 0; i < tokens.count(); i++) {
            switch (tokens.kind(i)) {
                case START -> start(i);
                case END -> end(i);
                case TEXT -> text(i);
            }
        }
    }

    private void start(int token) {
        depth++;
        Name name = tokens.name(token);
        OpenMacro macro = macros.peek();
        if (listening && saying.start(name) && macro != null) {
            macro.hear();
        }
        if (name.role() == Role.MACRO) {
            open(token, name);
        } else if (macro != null) {
            part(macro, depth - macro.depth(), token, name);
        }
    }

    private void part(OpenMacro macro, int below, int token, Name name) {
        if (below == 1 && name == NameTable.PARAMETER) {
            macro.begin(tokens.attribute(token, NameTable.MACRO_NAME));
        } else if (below == 1 && (name == NameTable.RICH_TEXT_BODY || name == NameTable.PLAIN_TEXT_BODY)) {
            macro.beginBody();
        } else if (name == NameTable.USER && (below == 2 || below == 3 && isStartOfLink(token - 1))) {
            macro.user(
                    tokens.attribute(token, NameTable.USER_KEY),
                    tokens.attribute(token, NameTable.USER_NAME),
                    tokens.attribute(token, NameTable.ACCOUNT_ID));
        } else if (below == 2 && name == NameTable.TIME) {
            macro.date(tokens.attribute(token, NameTable.DATE_TIME));
        }
    }

    private boolean isStartOfLink(int token) {
        return tokens.kind(token) == Tokens.Kind.START && tokens.name(token) == NameTable.LINK;
    }

    private void open(int token, Name element) {
        String name = tokens.attribute(token, NameTable.MACRO_NAME);
        boolean ours = element == NameTable.MACRO && name != null && name.startsWith(MacroFinder.PREFIX);
        OpenMacro around = macros.peek();
        OpenMacro macro = new OpenMacro(name, ours, Optional.ofNullable(around), depth, token, tokens.offset(token));
        macros.push(macro);
        found.add(macro);
    }

    private void text(int token) {
        OpenMacro macro = macros.peek();
        if (macro != null) {
            macro.text(tokens.text(), tokens.textStart(token), tokens.textEnd(token));
            if (listening && saying.text(tokens.text(), tokens.textStart(token), tokens.textEnd(token))) {
                macro.hear();
            }
        }
    }

    private void end(int token) {
        OpenMacro macro = macros.peek();
        if (listening) {
            saying.end();
        }
        if (macro != null && macro.depth() == depth) {
            macros.pop();
            macro.close(token, tokens.offset(token), !listening || saying.isSilent());
        } else if (macro != null && macro.depth() == depth - 1) {
            macro.finish();
        }
        depth--;
    }
}
