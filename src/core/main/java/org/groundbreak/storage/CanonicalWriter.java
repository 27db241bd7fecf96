package org.groundbreak.storage;

import java.util.List;

/** Writes nodes as canonical XML, without the white space between blocks. */
final class CanonicalWriter {

    private final StringBuilder out = new StringBuilder();

    /** @param root whether these are the nodes of the body itself */
    void writeAll(List<Node> nodes, boolean root) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof Node.Text text && text.isWhiteSpace() && Blocks.separatedBy(nodes, i, root)) {
                continue;
            }
            write(nodes.get(i));
        }
    }

    private void write(Node node) {
        if (node instanceof Node.Element element) {
            writeElement(element);
        } else if (node instanceof Node.Text text) {
            escape(text.value(), false);
        } else if (node instanceof Node.Comment comment) {
            out.append("<!--").append(comment.value()).append("-->");
        } else if (node instanceof Node.Instruction instruction) {
            out.append("<?").append(instruction.target());
            out.append(' ').append(instruction.value() == null ? "" : instruction.value());
            out.append("?>");
        }
    }

    private void writeElement(Node.Element element) {
        out.append('<').append(element.name());
        element.attributes().forEach((name, value) -> {
            out.append(' ').append(name).append("=\"");
            escape(value, true);
            out.append('"');
        });
        out.append('>');
        writeAll(element.children(), false);
        out.append("</").append(element.name()).append('>');
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#xD;");
                case '"', '\t', '\n' -> escapeInAttribute(c, attribute);
                default -> out.append(c);
            }
        }
    }

    private void escapeInAttribute(char c, boolean attribute) {
        if (!attribute) {
            out.append(c);
        } else if (c == '"') {
            out.append("&quot;");
        } else {
            out.append("&#x").append(c == '\t' ? '9' : 'A').append(';');
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
