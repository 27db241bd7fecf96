package com.atlassian.sal.api.net;

public interface Response {
    int getStatusCode();

    String getResponseBodyAsString() throws ResponseException;
}
