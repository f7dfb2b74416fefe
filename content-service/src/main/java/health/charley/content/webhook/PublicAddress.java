package health.charley.content.webhook;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Whether an address belongs to the public internet, by the registers of special addresses (RFC 6890 and the IANA registries
 * that it founded). Ways of writing an IPv4 address as an IPv6 one count as special: they would go round the list.
 */
final class PublicAddress {
    private static final List<Block> SPECIAL = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("127.0.0.0", 8),
            Block.of("169.254.0.0", 16),
            Block.of("172.16.0.0", 12),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            Block.of("192.88.99.0", 24),
            Block.of("192.168.0.0", 16),
            Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            Block.of("224.0.0.0", 3));

    /** Of IPv6, only this is handed out for the public internet; of that, these are special. */
    private static final Block GLOBAL = Block.of("2000::", 3);

    private static final List<Block> SPECIAL_GLOBAL =
            List.of(Block.of("2001::", 23), Block.of("2001:db8::", 32), Block.of("2002::", 16), Block.of("3fff::", 20));

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        var bytes = address.getAddress();
        if (bytes.length == 4) {
            return SPECIAL.stream().noneMatch(block -> block.holds(bytes));
        }
        return GLOBAL.holds(bytes) && SPECIAL_GLOBAL.stream().noneMatch(block -> block.holds(bytes));
    }

    private record Block(BigInteger prefix, int length, int bits) {

        static Block of(String first, int length) {
            var bytes = bytes(first);
            return new Block(new BigInteger(1, bytes).shiftRight(bytes.length * 8 - length), length, bytes.length * 8);
        }

        boolean holds(byte[] address) {
            return address.length * 8 == bits
                    && new BigInteger(1, address).shiftRight(bits - length).equals(prefix);
        }

        private static byte[] bytes(String literal) {
            try {
                return InetAddress.getByName(literal).getAddress();
            } catch (UnknownHostException impossible) {
                throw new IllegalArgumentException(literal, impossible);
            }
        }
    }
}
