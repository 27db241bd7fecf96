package org.groundbreak.sandbox.confluence.storage;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Properties;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/** Reads storage format strictly: what is not well-formed is refused, never repaired. */
public final class StorageParser {
    private static final String START = "<body xmlns:ac=\"http://atlassian.com/content\""
            + " xmlns:ri=\"http://atlassian.com/resource/identifier\" xmlns:at=\"http://atlassian.com/template\">";

    private final XMLInputFactory factory;

    public StorageParser() {
        Properties entities = entities();
        factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_UNDECLARED_ENTITY_RESOLVER, (XMLResolver) (pub, sys, base, name) -> {
            String code = entities.getProperty(name);
            return code == null
                    ? null
                    : new ByteArrayInputStream(
                            Character.toString(Integer.parseInt(code)).getBytes(StandardCharsets.UTF_8));
        });
    }

    /**
     * The body under one root element.
     *
     * @throws StorageFormatException with the place of the first error
     */
    public StorageElement parse(String body) {
        try {
            return read(factory.createXMLStreamReader(new StringReader(START + body + "</body>")));
        } catch (XMLStreamException e) {
            Location at = e.getLocation();
            String problem = e.getMessage().split("\n", 2)[0];
            throw at == null ? new StorageFormatException(problem, 1, 1) : refused(problem, at);
        }
    }

    private static StorageElement read(XMLStreamReader reader) throws XMLStreamException {
        Deque<StorageElement> open = new ArrayDeque<>();
        StorageElement root = new StorageElement("body");
        reader.nextTag();
        open.push(root);
        while (!open.isEmpty()) {
            switch (reader.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    StorageElement element = start(reader);
                    open.element().add(element);
                    open.push(element);
                }
                case XMLStreamReader.END_ELEMENT -> open.pop();
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
                    open.element().add(new StorageText(reader.getText()));
                case XMLStreamReader.ENTITY_REFERENCE ->
                    throw refused("Undeclared general entity \"" + reader.getLocalName() + "\"", reader.getLocation());
                default -> {}
            }
        }
        reader.next();
        if (reader.hasNext()) {
            throw refused("Content after the end of the body", reader.getLocation());
        }
        return root;
    }

    private static StorageElement start(XMLStreamReader reader) {
        StorageElement element = new StorageElement(named(reader.getPrefix(), reader.getLocalName()));
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.attribute(
                    named(reader.getAttributePrefix(i), reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
        }
        return element;
    }

    private static String named(String prefix, String name) {
        return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
    }

    private static StorageFormatException refused(String problem, Location at) {
        int column = at.getLineNumber() == 1 ? at.getColumnNumber() - START.length() : at.getColumnNumber();
        return new StorageFormatException(problem, at.getLineNumber(), Math.max(1, column));
    }

    private static Properties entities() {
        Properties entities = new Properties();
        try (InputStream in = StorageParser.class.getResourceAsStream("/confluence/entities.properties")) {
            entities.load(in);
            return entities;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
