package org.fundwatch.platform.secrets;

import java.util.Map;

/** Where secrets are kept (密钥托管). */
interface Secrets {

    /** The members of a secret by their names; fails, and says nothing of its content, if it cannot be read. */
    Map<String, String> members(String id);
}
