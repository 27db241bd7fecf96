package com.atlassian.sal.api.net;

public interface RequestFactory<T extends Request<?, ?>> {
    T createRequest(Request.MethodType methodType, String url);
}
