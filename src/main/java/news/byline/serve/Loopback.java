package news.byline.serve;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Listens on both loopback addresses, under one port, and nowhere else. */
final class Loopback implements AutoCloseable {

  private static final int USUAL_PORT = 8000;
  private static final int TRIED_PORTS = 10;
  private static final int TRIED_PAIRS = 20;
  private static final byte[] IPV4 = {127, 0, 0, 1};
  private static final byte[] IPV6 = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

  private final List<HttpServer> servers;
  private final ExecutorService threads = Executors.newCachedThreadPool(Loopback::daemon);

  private Loopback(List<HttpServer> servers) {
    this.servers = List.copyOf(servers);
  }

  /**
   * Takes a port; nothing is answered yet.
   *
   * @param port 0 for any that is free; null for the usual one, else the next that is free
   * @throws PortTaken if another program has it
   */
  static Loopback on(@Nullable Integer port) throws IOException, PortTaken {
    if (port != null && port != 0) {
      return taken(both(port), port, port);
    }
    if (port == null) {
      Loopback found = null;
      for (int i = 0; found == null && i < TRIED_PORTS; i++) {
        found = both(USUAL_PORT + i);
      }
      return taken(found, USUAL_PORT, USUAL_PORT + TRIED_PORTS - 1);
    }
    Loopback found = null;
    for (int i = 0; found == null && i < TRIED_PAIRS; i++) {
      found = both(0);
    }
    return taken(found, 0, 0);
  }

  private static Loopback taken(@Nullable Loopback found, int first, int last) throws PortTaken {
    if (found == null) {
      throw new PortTaken(first, last);
    }
    return found;
  }

  /** Takes one port on both addresses; null where one of them is taken. */
  private static @Nullable Loopback both(int port) throws IOException {
    // Else each answer waits 40 ms for the browser to acknowledge its headers. The server reads
    // this
    // setting, which its module documents, when its first instance is made.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    HttpServer four;
    try {
      four = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(IPV4), port), 0);
    } catch (BindException e) {
      return null;
    }
    List<HttpServer> servers = new ArrayList<>(List.of(four));
    InetAddress six = InetAddress.getByAddress(IPV6);
    try {
      servers.add(HttpServer.create(new InetSocketAddress(six, four.getAddress().getPort()), 0));
    } catch (SocketException e) {
      if (exists(six)) {
        four.stop(0);
        return null;
      }
      // A machine without IPv6: its browsers do not try that address either.
    }
    return new Loopback(servers);
  }

  private static boolean exists(InetAddress address) {
    try {
      return java.net.NetworkInterface.getByInetAddress(address) != null;
    } catch (SocketException e) {
      return false;
    }
  }

  /** Makes a thread that keeps no process from ending. */
  static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "byline preview");
    thread.setDaemon(true);
    return thread;
  }

  int port() {
    return servers.get(0).getAddress().getPort();
  }

  /** Returns the threads that answer, for whatever else must not wait. */
  ExecutorService threads() {
    return threads;
  }

  /** Begins to answer. */
  void start(HttpHandler handler) {
    for (HttpServer server : servers) {
      server.createContext("/", handler);
      server.setExecutor(threads);
      server.start();
    }
  }

  @Override
  public void close() {
    servers.forEach(server -> server.stop(0));
    threads.shutdownNow();
  }
}
