package org.groundbreak.sandbox.confluence.storage;

/** A node of a parsed storage body. */
public sealed interface StorageNode permits StorageElement, StorageText {}
