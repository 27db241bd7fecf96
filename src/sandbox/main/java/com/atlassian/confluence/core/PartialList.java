package com.atlassian.confluence.core;

import java.util.List;

/** A slice of a longer list. */
public class PartialList<E> {
    private final List<E> slice;

    public PartialList(List<E> slice) {
        this.slice = List.copyOf(slice);
    }

    public List<E> getList() {
        return slice;
    }
}
