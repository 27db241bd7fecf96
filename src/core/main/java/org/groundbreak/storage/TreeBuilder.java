package org.groundbreak.storage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** Makes a tree out of what a reader delivers, with offsets that leave out what stands before the body. */
final class TreeBuilder {

    private final int offset;
    private final Deque<Open> open = new ArrayDeque<>();
    private Node.Element root;

    TreeBuilder(int offset) {
        this.offset = offset;
    }

    int depth() {
        return open.size();
    }

    Node.Element root() {
        return root;
    }

    void add(XMLStreamReader2 reader) throws XMLStreamException {
        switch (reader.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> open.push(Open.at(reader));
            case XMLStreamConstants.END_ELEMENT ->
                close(reader.getLocationInfo().getEndingCharOffset());
            case XMLStreamConstants.COMMENT -> append(new Node.Comment(reader.getText()));
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                append(new Node.Instruction(reader.getPITarget(), reader.getPIData()));
            default -> append(new Node.Text(reader.getText()));
        }
    }

    private void append(Node node) {
        open.element().children.add(node);
    }

    private void close(long end) {
        Open closed = open.pop();
        Node.Element element = new Node.Element(
                closed.name, closed.attributes, closed.children, closed.start - offset, (int) end - offset);
        if (open.isEmpty()) {
            root = element;
        } else {
            append(element);
        }
    }

    private record Open(String name, SortedMap<String, String> attributes, List<Node> children, int start) {

        static Open at(XMLStreamReader2 reader) throws XMLStreamException {
            int start = (int) reader.getLocationInfo().getStartingCharOffset();
            return new Open(
                    qualified(reader.getPrefix(), reader.getLocalName()), attributes(reader), new ArrayList<>(), start);
        }

        private static SortedMap<String, String> attributes(XMLStreamReader2 reader) {
            SortedMap<String, String> attributes = new TreeMap<>();
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                attributes.put(
                        qualified(reader.getAttributePrefix(i), reader.getAttributeLocalName(i)),
                        reader.getAttributeValue(i));
            }
            for (int i = 0; i < reader.getNamespaceCount(); i++) {
                String prefix = reader.getNamespacePrefix(i);
                String uri = reader.getNamespaceURI(i);
                attributes.put(
                        prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri == null ? "" : uri);
            }
            return attributes;
        }

        private static String qualified(String prefix, String localName) {
            return prefix == null || prefix.isEmpty() ? localName : prefix + ":" + localName;
        }
    }
}
