package org.groundbreak.storage;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamLocation2;
import org.codehaus.stax2.XMLStreamReader2;

/** Reads a body into tokens, once and in linear time, or says what is wrong and where. */
final class StorageReader {

    private static final StorageParser PARSER = new StorageParser();

    private final String body;

    private StorageReader(String body) {
        this.body = body;
    }

    static Tokens read(String body) throws StorageFormatException {
        StorageReader reader = new StorageReader(body);
        if (body.length() > StorageDocument.MAX_LENGTH) {
            throw reader.failure(StorageError.TOO_LARGE, StorageDocument.MAX_LENGTH, null);
        }
        try {
            return reader.read(body.length());
        } catch (StorageFormatException e) {
            // The parser is vague about where a control character stands, so it is asked about what comes before.
            int forbidden = XmlChars.firstForbidden(body);
            if (forbidden == body.length()) {
                throw e;
            }
            return reader.read(forbidden);
        }
    }

    private Tokens read(int stop) throws StorageFormatException {
        try {
            return tokens(PARSER.read(new BodyReader(body, stop)));
        } catch (XMLStreamException e) {
            throw failure(StorageError.NOT_WELL_FORMED, 0, e);
        }
    }

    private Tokens tokens(XMLStreamReader2 reader) throws XMLStreamException, StorageFormatException {
        TokensBuilder tokens = new TokensBuilder(body.length(), BodyReader.BEFORE.length());
        try {
            for (int event = reader.next(); event != XMLStreamConstants.END_DOCUMENT; event = reader.next()) {
                tokens.add(event, reader);
            }
            return tokens.build();
        } catch (StorageLimit e) {
            throw failure(e.error(), offset(reader.getLocation()), e);
        } catch (XMLStreamException e) {
            throw failure(e, offset(reader.getLocationInfo().getCurrentLocation()));
        } finally {
            reader.closeCompletely();
        }
    }

    /** The parser gives a location with every mistake in the text, and none when a limit of its own is exceeded. */
    private StorageFormatException failure(XMLStreamException e, int here) {
        if (e instanceof StorageParser.UnknownEntity entity) {
            return failure(StorageError.UNKNOWN_ENTITY, here - entity.length(), e);
        }
        if (e.getCause() instanceof BodyReader.ForbiddenCharacter character) {
            return failure(StorageError.NOT_WELL_FORMED, character.offset(), e);
        }
        if (e.getLocation() == null) {
            return failure(StorageError.TOO_LARGE, here, e);
        }
        return failure(StorageError.NOT_WELL_FORMED, offset(e.getLocation()), e);
    }

    private StorageFormatException failure(StorageError error, int offset, Exception cause) {
        return StorageFormatException.at(error, body, offset, cause);
    }

    /** Where in what was given to the parser, less what stands before the body; an entity counts from its reference. */
    private static int offset(Location location) {
        Location outermost = location;
        while (outermost instanceof XMLStreamLocation2 inner && inner.getContext() != null) {
            outermost = inner.getContext();
        }
        return outermost.getCharacterOffset() - BodyReader.BEFORE.length();
    }
}
