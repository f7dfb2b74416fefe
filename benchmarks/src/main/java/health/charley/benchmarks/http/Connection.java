package health.charley.benchmarks.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A connection to a server on this machine, kept open, with one request at a time. It costs the processor little, so that the
 * server it shares the machine with is what is measured. It understands replies with a length and in chunks, nothing else.
 */
public final class Connection implements AutoCloseable {
    private static final int MOST_MILLISECONDS = 10_000;
    private static final String LENGTH = "content-length:";
    private static final String CHUNKED = "transfer-encoding: chunked";

    private final Socket socket;
    private final InputStream in;

    public Connection(int port) throws IOException {
        this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(MOST_MILLISECONDS);
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    public static byte[] getRequest(String path) {
        return request("GET", path, "", "");
    }

    public static byte[] postRequest(String path, String json) {
        return request("POST", path, "", json);
    }

    /** A GET of someone who is signed in. */
    public static byte[] getRequest(String path, String token) {
        return request("GET", path, authorization(token), "");
    }

    /** A POST or PUT of someone who is signed in. */
    public static byte[] writeRequest(String method, String path, String token, String json) {
        return request(method, path, authorization(token), json);
    }

    private static String authorization(String token) {
        return "Authorization: Bearer " + token + "\r\n";
    }

    private static byte[] request(String method, String path, String headers, String json) {
        var length = json.getBytes(StandardCharsets.UTF_8).length;
        var body = json.isEmpty() ? "" : "Content-Type: application/json\r\nContent-Length: " + length + "\r\n";
        return (method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n" + headers + body
                        + "\r\n" + json)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The body of the reply to a GET. */
    public String get(String path) throws IOException {
        return send(getRequest(path));
    }

    /** The body of the reply, which must be a success. */
    public String send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        var status = line();
        var length = 0;
        var isChunked = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
            }
            isChunked |= header.equalsIgnoreCase(CHUNKED);
        }
        var body = new String(isChunked ? chunks() : in.readNBytes(length), StandardCharsets.UTF_8);
        if (!status.startsWith("HTTP/1.1 20")) {
            throw new IOException(status + ": " + body);
        }
        return body;
    }

    /** RFC 9112, 7.1, without trailers. */
    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The server ended the connection.");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
