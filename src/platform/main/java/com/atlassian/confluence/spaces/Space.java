package com.atlassian.confluence.spaces;

public class Space {
    public native long getId();

    public native String getKey();

    public native String getName();
}
