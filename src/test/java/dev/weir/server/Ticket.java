package dev.weir.server;

import java.util.Base64;
import java.util.Map;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.Configuration;
import javax.security.auth.login.LoginContext;
import org.ietf.jgss.GSSContext;
import org.ietf.jgss.GSSException;
import org.ietf.jgss.GSSManager;
import org.ietf.jgss.Oid;

/**
 * A program that logs in to a Kerberos realm, as a person does in the morning, and prints the token that browsers then send to a service, as
 * base64. Where the realm is a JVM reads once, so this has its own. Arguments: person, password, service.
 */
final class Ticket {

    private static final String SPNEGO = "1.3.6.1.5.5.2";

    private static final String KERBEROS_NAME = "1.2.840.113554.1.2.2.1";

    private Ticket() {}

    public static void main(String[] words) throws Exception {
        LoginContext morning = new LoginContext(
                "morning",
                new Subject(),
                asked -> {
                    for (Callback question : asked) {
                        if (question instanceof NameCallback name) {
                            name.setName(words[0]);
                        } else if (question instanceof PasswordCallback password) {
                            password.setPassword(words[1].toCharArray());
                        }
                    }
                },
                new Configuration() {
                    @Override
                    public AppConfigurationEntry[] getAppConfigurationEntry(String name) {
                        return new AppConfigurationEntry[] {
                            new AppConfigurationEntry(
                                    "com.sun.security.auth.module.Krb5LoginModule",
                                    AppConfigurationEntry.LoginModuleControlFlag.REQUIRED,
                                    Map.of())
                        };
                    }
                });
        morning.login();
        byte[] token = Subject.callAs(morning.getSubject(), () -> tokenFor(words[2]));
        System.out.println(Base64.getEncoder().encodeToString(token));
    }

    private static byte[] tokenFor(String service) throws GSSException {
        GSSManager manager = GSSManager.getInstance();
        GSSContext context = manager.createContext(
                manager.createName(service, new Oid(KERBEROS_NAME)),
                new Oid(SPNEGO),
                null,
                GSSContext.DEFAULT_LIFETIME);
        byte[] token = context.initSecContext(new byte[0], 0, 0);
        context.dispose();
        return token;
    }
}
