import { createServer } from "node:http";

/**
 * A loopback address to which a test host posts its outcomes (`TestEvent`), one at a time.
 *
 * @param {(event: import("./testEvent").TestEvent) => void} onEvent
 */
export async function listenForReports(onEvent) {
	const server = createServer(async (request, response) => {
		response.setHeader("Access-Control-Allow-Origin", "*"); // the worker host posts from another origin
		const chunks = [];
		for await (const chunk of request) chunks.push(chunk);
		if (request.method === "POST")
			onEvent(JSON.parse(Buffer.concat(chunks).toString()));
		response.end();
	});
	await /** @type {Promise<void>} */ (
		new Promise((resolve) => server.listen(0, "127.0.0.1", resolve))
	);
	const address = /** @type {import("node:net").AddressInfo} */ (
		server.address()
	);
	return {
		url: `http://127.0.0.1:${address.port}/`,
		close: () => server.close(),
	};
}
