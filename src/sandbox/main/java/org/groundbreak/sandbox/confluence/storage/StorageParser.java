package org.groundbreak.sandbox.confluence.storage;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.stax.StAXSource;
import org.codehaus.stax2.XMLInputFactory2;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads storage format strictly: what is not well-formed is refused, never repaired. */
public final class StorageParser {
    private static final String START = "<body xmlns:ac=\"http://atlassian.com/content\""
            + " xmlns:ri=\"http://atlassian.com/resource/identifier\" xmlns:at=\"http://atlassian.com/template\">";

    private final XMLInputFactory factory = new WstxInputFactory();
    private final Properties entities;

    public StorageParser() {
        try {
            entities = PropertiesLoaderUtils.loadAllProperties("confluence/entities.properties");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(XMLInputFactory2.P_REPORT_CDATA, false);
        factory.setProperty(WstxInputProperties.P_UNDECLARED_ENTITY_RESOLVER, (XMLResolver)
                (publicId, systemId, base, name) -> character(name));
    }

    /**
     * The body under one root element; names of elements and attributes carry their prefix, as in
     * {@code ac:structured-macro}.
     *
     * @throws StorageFormatException with the place of the first error
     */
    public Element parse(String body) {
        XMLStreamReader reader = reader(START + body + "</body>");
        try {
            DOMResult tree = new DOMResult();
            TransformerFactory.newInstance().newTransformer().transform(new StAXSource(reader), tree);
            return ((Document) tree.getNode()).getDocumentElement();
        } catch (TransformerException e) {
            Throwable cause = NestedExceptionUtils.getMostSpecificCause(e);
            Location known = cause instanceof XMLStreamException syntax ? syntax.getLocation() : null;
            Location at = known == null ? reader.getLocation() : known;
            int column = at.getLineNumber() == 1 ? at.getColumnNumber() - START.length() : at.getColumnNumber();
            String problem = cause.getMessage().split("\n", 2)[0];
            throw new StorageFormatException(problem, at.getLineNumber(), Math.max(1, column));
        }
    }

    private XMLStreamReader reader(String xml) {
        try {
            return factory.createXMLStreamReader(new StringReader(xml));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The root element cannot be read", e);
        }
    }

    private ByteArrayInputStream character(String entity) throws XMLStreamException {
        String code = entities.getProperty(entity);
        if (code == null) {
            throw new XMLStreamException("Undeclared general entity \"" + entity + "\"");
        }
        return new ByteArrayInputStream(
                Character.toString(Integer.parseInt(code)).getBytes(StandardCharsets.UTF_8));
    }
}
