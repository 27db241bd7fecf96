package org.groundbreak.sandbox.confluence.storage;

/** Characters with entities resolved; of a CDATA section as they stood there. */
public record StorageText(String text) implements StorageNode {}
