package news.copydesk.stream;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A port that leads to a broker until a client asks for topics to be made; then all is cut until it is mended. */
final class CutWire implements AutoCloseable {

    /** Of requests, in Kafka's protocol. */
    private static final short CREATE_TOPICS = 19;

    private final ServerSocket entrance;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final CountDownLatch cut = new CountDownLatch(1);
    private volatile int broker;
    private volatile boolean mended;

    CutWire() throws IOException {
        entrance = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
        begin(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    void leadTo(int port) {
        broker = port;
    }

    CountDownLatch cut() {
        return cut;
    }

    void mend() {
        mended = true;
    }

    private boolean isWhole() {
        return mended || cut.getCount() > 0;
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = entrance.accept();
            if (isWhole()) {
                Socket server = new Socket(InetAddress.getByName("localhost"), broker);
                open.addAll(List.of(client, server));
                begin(() -> ask(client, server));
                begin(() -> server.getInputStream().transferTo(client.getOutputStream()));
            } else {
                client.close();
            }
        }
    }

    private void ask(Socket client, Socket server) throws IOException {
        DataInputStream in = new DataInputStream(client.getInputStream());
        DataOutputStream out = new DataOutputStream(server.getOutputStream());
        while (true) {
            byte[] request = new byte[in.readInt()];
            in.readFully(request);
            if (!mended && (short) (request[0] << 8 | request[1]) == CREATE_TOPICS) {
                cut.countDown();
                hangUp();
            }
            out.writeInt(request.length);
            out.write(request);
        }
    }

    private void hangUp() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void begin(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException hungUp) {
                        // That is how it ends.
                    }
                },
                "wire");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        hangUp();
    }
}
