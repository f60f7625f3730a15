package dev.weir.session;

import dev.weir.command.ClientInfo;
import dev.weir.wire.ClientState;
import dev.weir.wire.ContextInfo;

/** What is known of a browser, brought up to date by what it says. */
final class Clients {

    private Clients() {}

    static ClientInfo update(ClientInfo c, ClientState state) {
        if (!state.hasContextInfo()) {
            return c;
        }
        ContextInfo i = state.getContextInfo();
        return new ClientInfo(
                c.headers(),
                c.cookies(),
                c.ipAddress(),
                i.hasLocale() ? i.getLocale() : c.locale(),
                i.hasTimezone() ? i.getTimezone() : c.timezone(),
                i.hasTimezoneOffset() ? Integer.valueOf(i.getTimezoneOffset()) : c.timezoneOffset(),
                i.hasUrl() ? i.getUrl() : c.url(),
                i.hasIsEmbedded() ? Boolean.valueOf(i.getIsEmbedded()) : c.embedded(),
                i.hasColorScheme() ? i.getColorScheme() : c.colorScheme(),
                c.base(),
                c.person());
    }
}
