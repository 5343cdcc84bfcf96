package org.coproduction.seminars.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Whose request it is, as far as that can be told: an IPv4 address, or the first half of an IPv6 address, which is what one home
 * or office gets.
 */
record ClientAddress(String text) {

    private static final int NETWORK_BYTES = 8;
    private static final int LONGEST = 45;

    static ClientAddress of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    static ClientAddress of(String address) {
        if (address.indexOf(':') < 0) {
            return new ClientAddress(address.substring(0, Math.min(address.length(), LONGEST)));
        }
        try {
            // With a colon in it, it is never looked up as a name.
            InetAddress parsed = InetAddress.getByName(address);
            return new ClientAddress(parsed instanceof Inet6Address ? network(parsed) : parsed.getHostAddress());
        } catch (UnknownHostException garbled) {
            return new ClientAddress("");
        }
    }

    private static String network(InetAddress address) {
        return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES));
    }
}
