/** What is asked of a disk. Each rejects with what the system says. */
export interface Disk {
	/** Makes a file that is not there, with the permissions of another, where that is there. */
	create(path: string, like: string): Promise<OpenFile>;
	/** Puts a file in the place of another, which is there or not, at once. */
	rename(from: string, to: string): Promise<void>;
	/** Has what was renamed in the folder of a file stand whatever happens to the power; nothing where no such thing can be asked. */
	syncFolder(path: string): Promise<void>;
	remove(path: string): Promise<void>;
}

export interface OpenFile {
	write(bytes: Uint8Array): Promise<void>;
	/** Has all that was written stand whatever happens to the power. */
	sync(): Promise<void>;
	close(): Promise<void>;
}

/**
 * Writes a file that is the old one or the new one whichever step is the last: a draft beside it is written, and takes
 * its place when it is whole. The draft goes when a step fails; one whose writer was killed stays.
 *
 * @param path no link: a link would be replaced.
 * @param draft a name in the same folder that nobody else uses.
 * @throws what the disk says, or what `chunks` throws; the file is then the old one, unless all that failed is to have the
 * new one stand against a loss of power.
 */
export async function writeWhole(
	disk: Disk,
	path: string,
	draft: string,
	chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<void> {
	const file = await disk.create(draft, path);
	try {
		try {
			for await (const chunk of chunks) await file.write(chunk);
			await file.sync();
		} finally {
			await file.close();
		}
		await disk.rename(draft, path);
	} catch (error) {
		await disk.remove(draft).catch(() => undefined); // what failed first is what is told
		throw error;
	}
	await disk.syncFolder(path);
}
