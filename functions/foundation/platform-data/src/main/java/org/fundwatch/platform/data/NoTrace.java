package org.fundwatch.platform.data;

import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * Takes AWS's trace header from a call. The SDK adds that of the request at hand, whoever sent that may have chosen it,
 * and the bus would hand it on beside the event, to where the case is known (decision 0039).
 */
final class NoTrace implements ExecutionInterceptor {
    static final String HEADER = "X-Amzn-Trace-Id";

    @Override
    public SdkHttpRequest modifyHttpRequest(Context.ModifyHttpRequest call, ExecutionAttributes attributes) {
        return call.httpRequest().copy(request -> request.removeHeader(HEADER));
    }
}
